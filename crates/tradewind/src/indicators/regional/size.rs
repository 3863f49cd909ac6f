//! `Size`: how many members a region has among all economies.

use crate::{
    error::{Error, ErrorCode, Location, Result},
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
            let message = format!(
                "a region of {members} members among {economies} economies: expected no \
                 more members than economies"
            );
            let error = Error::new(ErrorCode::LengthMismatch, message);
            return Err(error.at(Location::name("members")));
        }
        if members == 0 {
            let message = "a region of 0 members: expected 1 or more";
            let error = Error::new(ErrorCode::ZeroTotal, message);
            return Err(error.at(Location::name("members")));
        }
        let count = |number: u64| Rational::new(number.into(), 1);
        Ok(Self { members: count(members)?, economies: count(economies)? })
    }
}
