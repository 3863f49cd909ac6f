//! Averages: the rate of a period, published or computed when asked for by name.

mod cross;
mod days;
mod leg_mean;
mod mean;
mod missing;
mod period_end;
mod published;
mod verb;

pub(super) use verb::averaged;
