//! Numbers of products, as an iterable in order or a mapping by label.

use pyo3::{Borrowed, prelude::*, types::PyMapping};
use tradewind::{Decimal, indicators};

use crate::{
    convert_in::{Number, Text},
    errors::{Failure, Outcome},
    items_in::{Items, numbers},
};

/// Numbers of products.
#[derive(Default)]
pub(crate) struct Listed {
    labels: Vec<String>,
    values: Vec<Decimal>,
}

/// Numbers of products with their labels beside them.
pub(crate) struct Held<'a> {
    labels: Vec<&'a str>,
    values: &'a [Decimal],
}

/// The numbers of several periods, or none.
#[derive(Default)]
pub(crate) struct Table(pub(crate) Vec<Listed>);

impl<'py> FromPyObject<'_, 'py> for Listed {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if object.is_none() {
            return Ok(Self::default());
        }
        let Ok(mapping) = object.cast::<PyMapping>() else {
            return Ok(Self { labels: Vec::new(), values: numbers(object.extract()?) });
        };
        let mut listed = Self::default();
        for item in mapping.items()?.iter() {
            let (label, value): (Bound<'py, PyAny>, Bound<'py, PyAny>) =
                item.extract()?;
            let (Text(label), Number(value)) = (label.extract()?, value.extract()?);
            listed.labels.push(label);
            listed.values.push(value);
        }
        Ok(listed)
    }
}

impl<'py> FromPyObject<'_, 'py> for Table {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if object.is_none() {
            return Ok(Self::default());
        }
        let Items(periods) = object.extract()?;
        Ok(Self(periods))
    }
}

impl Listed {
    /// The numbers with borrowed labels.
    pub(crate) fn held(&self) -> Held<'_> {
        let labels = self.labels.iter().map(String::as_str).collect();
        Held { labels, values: &self.values }
    }
}

impl Held<'_> {
    /// The items as the core takes them.
    pub(crate) fn items(&self) -> indicators::Items<'_> {
        indicators::Items::labelled(&self.labels, self.values)
    }
}

/// The prices and quantities of one period.
pub(crate) struct HeldBasket<'a>([Held<'a>; 2]);

impl<'a> HeldBasket<'a> {
    pub(crate) fn new(prices: &'a Listed, quantities: &'a Listed) -> Self {
        Self([prices.held(), quantities.held()])
    }

    /// The basket as the core takes it.
    pub(crate) fn basket(&self) -> indicators::Basket<'_> {
        let [prices, quantities] = self.0.each_ref().map(Held::items);
        indicators::Basket { prices, quantities }
    }
}
