//! The parts of the runner: what reads the files, what answers a row.

mod brief;
mod check;
mod convert;
mod currency;
mod dispatch;
mod fault;
mod figure;
mod floats;
mod formats;
mod growth;
mod growth_changes;
mod growth_figures;
mod growth_real;
mod indicators;
mod indicators_advantage;
mod indicators_balance;
mod indicators_concentration;
mod indicators_intra_industry;
mod indicators_matrix;
mod indicators_mirror;
mod indicators_network;
mod indicators_price;
mod indicators_regional;
mod indicators_similarity;
mod lookup;
mod money;
mod number;
mod rates;
mod report;
mod row;
mod series;
mod table;

pub(crate) use report::run;
