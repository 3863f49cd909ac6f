//! `Group`: a region with its members.

/// A region of UN M49.
#[derive(Debug)]
pub(super) struct Group {
    /// The three digits of M49.
    pub(super) code: &'static str,
    /// The English name of M49.
    pub(super) name: &'static str,
    /// The alpha-2 codes of the countries in it, in order.
    pub(super) members: &'static [&'static str],
}
