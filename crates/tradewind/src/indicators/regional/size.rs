//! `Size`: how many members a region has among all economies.

use crate::{
    error::{Error, ErrorCode, Location, Result},
    indicators::part::zero_total,
    number::Rational,
};

/// How many members a region has among all economies.
pub(super) struct Size {
    pub(super) members: Rational,
    pub(super) economies: Rational,
}

impl Size {
    pub(super) fn of(members: u64, economies: u64) -> Result<Self> {
        if members > economies {
            let message =
                format!("a region of {members} members among {economies} economies");
            let error = Error::new(ErrorCode::LengthMismatch, message);
            return Err(error.at(Location::name("members")));
        }
        if members == 0 {
            return Err(zero_total("members"));
        }
        let count = |number: u64| Rational::new(number.into(), 1);
        Ok(Self { members: count(members)?, economies: count(economies)? })
    }
}
