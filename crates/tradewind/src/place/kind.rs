//! `PlaceKind`: which standard a place comes from.

/// What a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlaceKind {
    /// A country, territory or area of ISO 3166-1.
    Country,
    /// A part of a country, of ISO 3166-2.
    Subdivision,
    /// A region of UN M49, with members.
    Group,
}

impl PlaceKind {
    /// The name in small letters, as bindings and documents write it: `"country"`.
    ///
    /// # Example
    /// ```
    /// assert_eq!(tradewind::PlaceKind::Country.name(), "country");
    /// ```
    pub fn name(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Subdivision => "subdivision",
            Self::Group => "group",
        }
    }
}
