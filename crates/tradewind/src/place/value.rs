//! `Place`: a country, a part of one, or a group of countries.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

use rust_iso3166::CountryCode;
use rust_iso3166::iso3166_2::Subdivision;

use super::group::Group;
use super::kind::PlaceKind;

/// A country (ISO 3166-1), a subdivision of one (ISO 3166-2), or a region (UN M49).
///
/// A small copyable value; places are equal when their codes are, and are ordered by
/// code: groups, then each country followed by its subdivisions. ISO 3166-1 also lists
/// territories and areas of geographical interest; all of them count as countries here,
/// which says nothing about their status.
///
/// # Example
/// ```
/// use tradewind::{Place, PlaceKind};
///
/// let ningxia: Place = "CN-NX".parse()?;
/// assert_eq!(ningxia.kind(), PlaceKind::Subdivision);
/// assert_eq!(ningxia.country(), Some(Place::from_code("CHN")?));
///
/// let central_asia = Place::from_code("143")?;
/// let members: Vec<_> = central_asia.members().filter_map(Place::alpha3).collect();
/// assert_eq!(members, ["KGZ", "KAZ", "TJK", "TKM", "UZB"]);
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// ISO 3166-1 and ISO 3166-2 as of 2026-01-01; United Nations Statistics Division,
/// Standard country or area codes for statistical use (M49).
#[derive(Clone, Copy)]
pub struct Place(pub(super) Entry);

/// The row that describes a place.
#[derive(Clone, Copy)]
pub(super) enum Entry {
    Country(&'static CountryCode),
    Subdivision(&'static Subdivision),
    Group(&'static Group),
}

impl Place {
    /// The code: `"KZ"` for a country, `"CN-NX"` for a subdivision, `"143"` for a group.
    ///
    /// # Example
    /// ```
    /// assert_eq!(tradewind::Place::from_code("KAZ")?.code(), "KZ");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn code(self) -> &'static str {
        match self.0 {
            Entry::Country(country) => country.alpha2,
            Entry::Subdivision(part) => part.code,
            Entry::Group(group) => group.code,
        }
    }

    /// The three-letter code of a country; `None` for other places.
    ///
    /// # Example
    /// ```
    /// assert_eq!(tradewind::Place::from_code("KZ")?.alpha3(), Some("KAZ"));
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn alpha3(self) -> Option<&'static str> {
        match self.0 {
            Entry::Country(country) => Some(country.alpha3),
            Entry::Subdivision(_) | Entry::Group(_) => None,
        }
    }

    /// The three digits of a country (ISO 3166-1) or a group (M49); `None` for a
    /// subdivision.
    ///
    /// It is text because the zeros in front belong to it: Afghanistan is `004`.
    ///
    /// # Example
    /// ```
    /// assert_eq!(tradewind::Place::from_code("KZ")?.numeric(), Some("398"));
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn numeric(self) -> Option<&'static str> {
        match self.0 {
            Entry::Country(country) => {
                let digits = country.numeric_str();
                rust_iso3166::NUMERIC_MAP.get_key(digits.as_str()).copied()
            }
            Entry::Subdivision(_) => None,
            Entry::Group(group) => Some(group.code),
        }
    }

    /// The English short name of a country or group; the name of a subdivision as
    /// ISO 3166-2 romanises it.
    ///
    /// # Example
    /// ```
    /// assert_eq!(tradewind::Place::from_code("KZ")?.name(), "Kazakhstan");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn name(self) -> &'static str {
        match self.0 {
            Entry::Country(country) => country.name,
            Entry::Subdivision(part) => part.name,
            Entry::Group(group) => group.name,
        }
    }

    /// Whether it is a country, a subdivision or a group.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Place, PlaceKind};
    ///
    /// assert_eq!(Place::from_code("World")?.kind(), PlaceKind::Group);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn kind(self) -> PlaceKind {
        match self.0 {
            Entry::Country(_) => PlaceKind::Country,
            Entry::Subdivision(_) => PlaceKind::Subdivision,
            Entry::Group(_) => PlaceKind::Group,
        }
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Place {}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Place {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(other.code())
    }
}

impl Hash for Place {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Place").field(&self.code()).finish()
    }
}
