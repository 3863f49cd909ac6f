//! `Level`: how far a code goes down in its classification.

use super::Commodity;

/// How far a code goes down in its classification.
///
/// Chapters of the Harmonized System have two digits, headings four, subheadings six;
/// divisions, groups and items of other classifications have more digits the further
/// down they are, too. Sections are counted in letters or Roman numerals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    /// Everything.
    Total,
    /// A code without digits, such as a section.
    Section,
    /// A code with so many digits, points between them left out.
    Digits(usize),
}

/// The code without what only divides it: `27.09` is `2709`.
pub(super) fn bare(code: &str) -> String {
    code.chars().filter(|sign| sign.is_alphanumeric()).collect()
}

impl Level {
    /// That of what was traded; without a code it is everything.
    pub(super) fn of(commodity: Option<&Commodity>) -> Self {
        let Some(commodity) = commodity else { return Self::Total };
        if commodity.code.trim().eq_ignore_ascii_case("TOTAL") {
            return Self::Total;
        }
        match commodity.code.chars().filter(char::is_ascii_digit).count() {
            0 => Self::Section,
            digits => Self::Digits(digits),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Level, bare};
    use crate::trade::Commodity;

    #[test]
    fn digits_count_without_points() {
        let level = |code: &str| {
            let (system, revision) = ("HS".to_owned(), None);
            Level::of(Some(&Commodity { system, revision, code: code.to_owned() }))
        };
        assert_eq!(level("27.09"), level("7102"));
        assert_eq!(level("2709.00"), Level::Digits(6));
        assert_eq!(level("XVIII"), Level::Section);
        assert_eq!((level("Total"), Level::of(None)), (Level::Total, Level::Total));
        assert_eq!(bare("2709.00-10"), "27090010");
    }
}
