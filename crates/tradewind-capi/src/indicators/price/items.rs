//! Numbers of products as C passes them.

use core::ffi::c_char;

use tradewind::Decimal;
use tradewind::indicators::{Basket, Items, Markets};

use crate::boundary::{Call, Failure};
use crate::value::DecimalValue;

/// A label: UTF-8, no NUL needed.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct LabelValue {
    /// The text; NULL only with length 0.
    pub data: *const c_char,
    /// Its length in bytes.
    pub length: usize,
}

/// Numbers of products: in the order of the products, or each under its label.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ItemsValue {
    /// count labels, none twice; NULL where the order says which is which.
    pub labels: *const LabelValue,
    /// count numbers; NULL only with count 0.
    pub values: *const DecimalValue,
    /// How many.
    pub count: usize,
}

/// The prices and quantities of one period. All zero has neither.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BasketValue {
    /// Prices, such as unit values: 0 or more.
    pub prices: ItemsValue,
    /// Quantities, in the same order or under the same labels: 0 or more.
    pub quantities: ItemsValue,
}

/// Exports and the world market in two periods, in the same order or under the same
/// labels: 0 or more.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MarketsValue {
    /// Exports of each product in the base period.
    pub base_exports: ItemsValue,
    /// Exports of each product in the current period.
    pub current_exports: ItemsValue,
    /// The world market of each product in the base period.
    pub base_world: ItemsValue,
    /// The world market of each product in the current period.
    pub current_world: ItemsValue,
}

/// Items that were read: labels still in the caller's memory, numbers in ours.
#[derive(Debug)]
pub(crate) struct ItemsRead<'a> {
    labels: Vec<&'a str>,
    values: Vec<Decimal>,
}

/// A basket that was read.
#[derive(Debug)]
pub(crate) struct BasketRead<'a>([ItemsRead<'a>; 2]);

/// Markets that were read.
#[derive(Debug)]
pub(crate) struct MarketsRead<'a>([ItemsRead<'a>; 4]);

impl LabelValue {
    fn read(self, call: &Call, argument: u32) -> Result<&str, Failure> {
        call.text(self.data, self.length, argument)
    }
}

/// The labels at `labels`; `(NULL, 0)` is none.
pub(crate) fn read_labels(
    call: &Call,
    labels: *const LabelValue,
    count: usize,
    argument: u32,
) -> Result<Vec<&str>, Failure> {
    let labels = call.array(labels, count, argument)?.iter();
    labels.map(|label| label.read(call, argument)).collect()
}

impl ItemsValue {
    /// The items of an argument.
    pub(crate) fn read(
        self,
        call: &Call,
        argument: u32,
    ) -> Result<ItemsRead<'_>, Failure> {
        let count = if self.labels.is_null() { 0 } else { self.count };
        Ok(ItemsRead {
            labels: read_labels(call, self.labels, count, argument)?,
            values: call.decimals(self.values, self.count, argument)?,
        })
    }
}

impl ItemsRead<'_> {
    /// The items as the core takes them.
    pub(crate) fn items(&self) -> Items<'_> {
        Items::labelled(&self.labels, &self.values)
    }
}

impl BasketValue {
    /// The basket of an argument.
    pub(crate) fn read(
        self,
        call: &Call,
        argument: u32,
    ) -> Result<BasketRead<'_>, Failure> {
        let read = |items: ItemsValue| items.read(call, argument);
        Ok(BasketRead([read(self.prices)?, read(self.quantities)?]))
    }
}

impl BasketRead<'_> {
    /// The basket as the core takes it.
    pub(crate) fn basket(&self) -> Basket<'_> {
        let [prices, quantities] = self.0.each_ref().map(ItemsRead::items);
        Basket { prices, quantities }
    }
}

impl MarketsValue {
    /// The markets of an argument.
    pub(crate) fn read(
        self,
        call: &Call,
        argument: u32,
    ) -> Result<MarketsRead<'_>, Failure> {
        let read = |items: ItemsValue| items.read(call, argument);
        Ok(MarketsRead([
            read(self.base_exports)?,
            read(self.current_exports)?,
            read(self.base_world)?,
            read(self.current_world)?,
        ]))
    }
}

impl MarketsRead<'_> {
    /// The markets as the core takes them.
    pub(crate) fn markets(&self) -> Markets<'_> {
        let [base_exports, current_exports, base_world, current_world] =
            self.0.each_ref().map(ItemsRead::items);
        Markets { base_exports, current_exports, base_world, current_world }
    }
}
