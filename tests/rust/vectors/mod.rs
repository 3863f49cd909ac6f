//! The parts of the runner: what reads the files, what answers a row.

mod brief;
mod check;
mod convert;
mod currency;
mod dispatch;
mod fault;
mod figure;
mod formats;
mod growth;
mod growth_real;
mod indicators;
mod indicators_balance;
mod indicators_concentration;
mod indicators_price;
mod lookup;
mod money;
mod number;
mod rates;
mod report;
mod row;
mod series;
mod table;

pub(crate) use report::run;
