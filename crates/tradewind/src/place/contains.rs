//! Which place lies in which.

use super::lookup::country;
use super::value::{Entry, Place};

impl Place {
    /// The countries of a group, in the order of the codes; nothing for other places.
    ///
    /// The regions are those of UN M49, where a country is in one region of each level
    /// only. `World` has every country of ISO 3166-1, also those that M49 puts into no
    /// region.
    ///
    /// # Example
    /// ```
    /// use tradewind::Place;
    ///
    /// let names: Vec<_> = Place::from_code("143")?.members().map(Place::name).collect();
    /// assert_eq!(
    ///     names,
    ///     ["Kyrgyzstan", "Kazakhstan", "Tajikistan", "Turkmenistan", "Uzbekistan"],
    /// );
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn members(self) -> impl Iterator<Item = Self> {
        self.member_codes().iter().filter_map(|code| country(code))
    }

    /// The country of a subdivision; `None` for other places.
    ///
    /// # Example
    /// ```
    /// use tradewind::Place;
    ///
    /// let country = Place::from_code("CN-NX")?.country();
    /// assert_eq!(country.map(Place::name), Some("China"));
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn country(self) -> Option<Self> {
        match self.0 {
            Entry::Subdivision(part) => country(part.country_code),
            Entry::Country(_) | Entry::Group(_) => None,
        }
    }

    /// Whether the other place lies in this one.
    ///
    /// A place contains itself; a country its subdivisions; a group its countries, their
    /// subdivisions, and every group whose members it has.
    ///
    /// # Example
    /// ```
    /// use tradewind::Place;
    ///
    /// let asia = Place::from_code("Asia")?;
    /// assert!(asia.contains(Place::from_code("CN-NX")?));
    /// assert!(asia.contains(Place::from_code("Central Asia")?));
    /// assert!(!asia.contains(Place::from_code("DE")?));
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn contains(self, other: Self) -> bool {
        let has = |code: &str| self.member_codes().binary_search(&code).is_ok();
        let inside = match other.0 {
            Entry::Country(country) => has(country.alpha2),
            Entry::Subdivision(part) => {
                has(part.country_code) || self.code() == part.country_code
            }
            Entry::Group(group) => group.members.iter().all(|code| has(code)),
        };
        inside || self == other
    }

    fn member_codes(self) -> &'static [&'static str] {
        match self.0 {
            Entry::Group(group) => group.members,
            Entry::Country(_) | Entry::Subdivision(_) => &[],
        }
    }
}
