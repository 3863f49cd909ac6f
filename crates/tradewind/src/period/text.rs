//! A period as text: its canonical SDMX form.

use core::fmt;

use jiff::civil::Date;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::unit::Unit;
use super::value::{Period, Shape};

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self.shape {
            Shape::One(unit) => name(unit, self.first),
            Shape::Range(unit) => {
                format!("{}/{}", name(unit, self.first), name(unit, self.last))
            }
            Shape::YearToDate(unit) => format!("YTD/{}", name(unit, self.last)),
        };
        f.pad(&text)
    }
}

/// The name of the unit that contains the day.
fn name(unit: Unit, day: Date) -> String {
    let (year, number) = (unit.year_of(day), unit.number(day));
    match unit {
        Unit::Year => format!("{year:04}"),
        Unit::HalfYear => format!("{year:04}-S{number}"),
        Unit::ThirdYear => format!("{year:04}-T{number}"),
        Unit::Quarter => format!("{year:04}-Q{number}"),
        Unit::Month => format!("{year:04}-{number:02}"),
        Unit::Week => format!("{year:04}-W{number:02}"),
        Unit::Day => day.to_string(),
    }
}

impl fmt::Debug for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Period").field(&self.to_string()).finish()
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(
        &self,
        serializer: S,
    ) -> core::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(
        deserializer: D,
    ) -> core::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Period {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Period".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let one = "[0-9]{4}(-(A1|S[12]|T[123]|Q[1-4]|M?(0[1-9]|1[0-2])|W[0-5][0-9]\
            |D[0-3][0-9]{2}|(0[1-9]|1[0-2])-[0-3][0-9]))?";
        schemars::json_schema!({
            "type": "string",
            "description": "a period, such as 2023, 2023-Q4, 2023-03, 2023-W05, \
                2023-02-14, 2023-01/2023-10 or YTD/2023-10",
            "pattern": format!("^(YTD/)?{one}$|^{one}/{one}$"),
        })
    }
}
