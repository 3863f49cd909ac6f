//! Decimals in serde formats: always text, read strictly.

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

use super::parse_decimal;

/// Writes the digits as text; a JSON number would be a double to most readers.
pub(crate) fn serialize<S: Serializer>(
    value: &Decimal,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// Reads text only: a binary floating-point number has lost digits already.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Decimal, D::Error> {
    let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
    parse_decimal(&text).map_err(D::Error::custom)
}
