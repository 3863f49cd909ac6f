//! The words by which trade statistics qualify a number.

use crate::words::words;

words! {
    InvalidValue, "flow";
    /// Which way the goods or services went.
    pub enum Flow {
        /// Into the reporter.
        Import = "import",
        /// Out of the reporter.
        Export = "export",
        /// Foreign goods sent out again.
        ReExport = "re_export",
        /// Own goods taken in again.
        ReImport = "re_import",
        /// Exports of own goods only.
        DomesticExport = "domestic_export",
        /// Imports and exports together.
        Total = "total",
    }
}

words! {
    InvalidValue, "valuation";
    /// What the value includes.
    #[derive(Default)]
    pub enum Valuation {
        /// Cost, insurance and freight: with the way to the importer's border.
        Cif = "cif",
        /// Free on board: up to the exporter's border.
        Fob = "fob",
        /// Imports CIF and exports FOB, as in most totals.
        Mixed = "mixed",
        /// Not stated.
        #[default]
        Unknown = "unknown",
    }
}

words! {
    InvalidValue, "scope";
    /// Whether goods, services or both are counted.
    #[derive(Default)]
    pub enum Scope {
        /// Goods.
        Goods = "goods",
        /// Services.
        Services = "services",
        /// Goods and services.
        Both = "both",
        /// Not stated.
        #[default]
        Unknown = "unknown",
    }
}

words! {
    InvalidValue, "trade system";
    /// Which border counts.
    #[derive(Default)]
    pub enum TradeSystem {
        /// General: the border of the territory.
        General = "general",
        /// Special: the border of free circulation.
        Special = "special",
        /// Not stated.
        #[default]
        Unknown = "unknown",
    }
}

words! {
    InvalidValue, "partner basis";
    /// By what a partner is named.
    #[derive(Default)]
    pub enum PartnerBasis {
        /// Where the goods were made.
        Origin = "origin",
        /// Where they finally go.
        Destination = "destination",
        /// Where they were sent from or to.
        Consignment = "consignment",
        /// Not stated.
        #[default]
        Unknown = "unknown",
    }
}

words! {
    InvalidValue, "region basis";
    /// By what goods are counted for a province.
    #[derive(Default)]
    pub enum RegionBasis {
        /// Where the trading firm is registered.
        Registration = "registration",
        /// Where the goods come from or go to within the country.
        OriginOrDestination = "origin_or_destination",
        /// Through which customs district they went.
        Customs = "customs",
        /// Not stated, or the reporter is no province.
        #[default]
        Unknown = "unknown",
    }
}

words! {
    InvalidValue, "observation status";
    /// What a statistician says of an observation (SDMX code list `OBS_STATUS`).
    pub enum ObservationStatus {
        /// Normal.
        Normal = "A",
        /// Break in the series.
        Break = "B",
        /// The definition differs.
        DefinitionDiffers = "D",
        /// Estimated.
        Estimated = "E",
        /// Forecast.
        Forecast = "F",
        /// Experimental.
        Experimental = "G",
        /// Imputed.
        Imputed = "I",
        /// Derogation.
        Derogation = "J",
        /// Missing: it cannot exist.
        Missing = "M",
        /// Not significant.
        NotSignificant = "N",
        /// Provisional.
        Provisional = "P",
        /// Suppressed.
        Suppressed = "Q",
        /// Low reliability.
        LowReliability = "U",
        /// Not validated.
        Unvalidated = "V",
    }
}
