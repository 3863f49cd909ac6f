//! A series in JSON: an object of periods with their values as text, `null` for a gap.

use core::fmt;

use rust_decimal::Decimal;
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error as _, MapAccess, Visitor},
};

use super::Series;
use crate::period::Period;

/// A value as text, as every decimal in JSON.
#[derive(Serialize, Deserialize)]
struct Value(#[serde(with = "crate::number::text")] Decimal);

impl Serialize for Series {
    fn serialize<S: Serializer>(
        &self,
        serializer: S,
    ) -> core::result::Result<S::Ok, S::Error> {
        serializer
            .collect_map(self.iter().map(|(period, value)| (period, value.map(Value))))
    }
}

impl<'de> Deserialize<'de> for Series {
    fn deserialize<D: Deserializer<'de>>(
        deserializer: D,
    ) -> core::result::Result<Self, D::Error> {
        deserializer.deserialize_map(Pairs)
    }
}

/// Collects the members, so that one that stands twice is seen.
struct Pairs;

impl<'de> Visitor<'de> for Pairs {
    type Value = Series;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of periods with their values")
    }

    fn visit_map<A: MapAccess<'de>>(
        self,
        mut map: A,
    ) -> core::result::Result<Series, A::Error> {
        let mut pairs = Vec::new();
        while let Some((period, value)) = map.next_entry::<Period, Option<Value>>()? {
            pairs.push((period, value.map(|value| value.0)));
        }
        Series::from_pairs(pairs).map_err(A::Error::custom)
    }
}
