//! `Notation`: how a text separates thousands from hundreds, units from decimals.

use crate::words::words;

words! {
    InvalidArgument, "notation";
    /// How a text separates thousands from hundreds, units from decimals.
    ///
    /// `1,234` is twelve hundred in one country, little more than one in the next. The
    /// notation is therefore always said, never guessed.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Notation, number::parse_decimal_in};
    ///
    /// assert_eq!(parse_decimal_in("1,234", Notation::CommaPoint)?.to_string(), "1234");
    /// assert_eq!(parse_decimal_in("1,234", Notation::Comma)?.to_string(), "1.234");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    #[derive(Default)]
    pub enum Notation {
        /// `1234.5`: no separator, a point.
        #[default]
        Plain = "plain",
        /// `1,234.5`: commas, a point.
        CommaPoint = "comma_point",
        /// `1.234,5`: points, a comma.
        PointComma = "point_comma",
        /// `1 234,5`: blanks, a comma. Reads a blank, U+00A0 or U+202F; writes U+202F.
        SpaceComma = "space_comma",
        /// `1 234.5`: blanks, a point. Reads a blank, U+00A0 or U+202F; writes U+202F.
        SpacePoint = "space_point",
        /// `1’234.5`: apostrophes, a point. Reads `'` or U+2019; writes U+2019.
        ApostrophePoint = "apostrophe_point",
        /// `1234,5`: no separator, a comma.
        Comma = "comma",
    }
}

/// The blanks that separate thousands; typographers want the narrow one.
const BLANKS: &[char] = &['\u{202f}', '\u{a0}', ' '];

impl Notation {
    /// What stands before the decimals.
    pub(crate) const fn point(self) -> char {
        match self {
            Self::Plain | Self::CommaPoint | Self::SpacePoint | Self::ApostrophePoint => {
                '.'
            }
            Self::PointComma | Self::SpaceComma | Self::Comma => ',',
        }
    }

    /// What may stand between groups of three digits; the first is what is written.
    pub(crate) const fn separators(self) -> &'static [char] {
        match self {
            Self::Plain | Self::Comma => &[],
            Self::CommaPoint => &[','],
            Self::PointComma => &['.'],
            Self::SpaceComma | Self::SpacePoint => BLANKS,
            Self::ApostrophePoint => &['\u{2019}', '\''],
        }
    }

    /// The number 1234.5, for messages.
    pub(super) const fn example(self) -> &'static str {
        match self {
            Self::Plain => "1234.5",
            Self::CommaPoint => "1,234.5",
            Self::PointComma => "1.234,5",
            Self::SpaceComma => "1 234,5",
            Self::SpacePoint => "1 234.5",
            Self::ApostrophePoint => "1'234.5",
            Self::Comma => "1234,5",
        }
    }
}
