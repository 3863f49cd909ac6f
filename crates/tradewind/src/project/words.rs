//! The three axes of a project, kept apart, with who converted its amount.

use crate::words::words;

words! {
    InvalidValue, "lifecycle";
    /// How far a project has come.
    #[derive(Default)]
    pub enum Lifecycle {
        /// Made known, nothing signed.
        Announced = "announced",
        /// Intended, in writing.
        Intent = "intent",
        /// Signed.
        Signed = "signed",
        /// In force.
        InForce = "in_force",
        /// Being carried out.
        Implementation = "implementation",
        /// Done.
        Completed = "completed",
        /// Halted; may resume.
        Suspended = "suspended",
        /// Given up before it was in force.
        Cancelled = "cancelled",
        /// Ended after it was in force.
        Terminated = "terminated",
        /// Not stated.
        #[default]
        Unknown = "unknown",
    }
}

words! {
    InvalidValue, "instrument";
    /// By what a project is agreed.
    #[derive(Default)]
    pub enum Instrument {
        /// An announcement.
        Announcement = "announcement",
        /// A memorandum of understanding.
        MemorandumOfUnderstanding = "memorandum_of_understanding",
        /// A letter of intent.
        LetterOfIntent = "letter_of_intent",
        /// A framework agreement.
        Framework = "framework",
        /// A contract.
        Contract = "contract",
        /// A loan agreement.
        Loan = "loan",
        /// Not stated.
        #[default]
        Unknown = "unknown",
    }
}

words! {
    InvalidValue, "kind of amount";
    /// What an amount is the amount of.
    #[derive(Default)]
    pub enum AmountKind {
        /// A total made known.
        Announced = "announced",
        /// A pledge, not binding.
        Pledge = "pledge",
        /// A binding commitment.
        Commitment = "commitment",
        /// The value of a contract.
        ContractValue = "contract_value",
        /// Paid out to the recipient.
        Disbursement = "disbursement",
        /// Spent.
        Expenditure = "expenditure",
        /// Not stated.
        #[default]
        Unknown = "unknown",
    }
}

words! {
    InvalidValue, "converter";
    /// Who made the equivalent in another currency.
    #[derive(Default)]
    pub enum ConvertedBy {
        /// Whoever gave the amount.
        Origin = "origin",
        /// The news agency.
        Agency = "agency",
        /// The newspaper.
        Newspaper = "newspaper",
        /// Not stated.
        #[default]
        Unknown = "unknown",
    }
}
