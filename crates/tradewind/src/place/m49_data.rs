//! The regions of UN M49 with their members, in the order of the codes.
//!
//! Source: United Nations Statistics Division, Standard country or area codes for
//! statistical use (M49), geographic regions. M49 does not list Taiwan (TW) on its own;
//! here it belongs to `World`, which holds every country of ISO 3166-1, and to no region.

use super::group::Group;

/// Every group, in the order of the codes.
pub(super) static GROUPS: &[Group] = &[
    Group {
        code: "001",
        name: "World",
        members: &[
            "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU",
            "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL",
            "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC",
            "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV",
            "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG",
            "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD",
            "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT",
            "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM",
            "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH",
            "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK",
            "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH",
            "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW",
            "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR",
            "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR",
            "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC",
            "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS",
            "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL",
            "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY",
            "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA",
            "ZM", "ZW",
        ],
    },
    Group {
        code: "002",
        name: "Africa",
        members: &[
            "AO", "BF", "BI", "BJ", "BW", "CD", "CF", "CG", "CI", "CM", "CV", "DJ", "DZ",
            "EG", "EH", "ER", "ET", "GA", "GH", "GM", "GN", "GQ", "GW", "IO", "KE", "KM",
            "LR", "LS", "LY", "MA", "MG", "ML", "MR", "MU", "MW", "MZ", "NA", "NE", "NG",
            "RE", "RW", "SC", "SD", "SH", "SL", "SN", "SO", "SS", "ST", "SZ", "TD", "TF",
            "TG", "TN", "TZ", "UG", "YT", "ZA", "ZM", "ZW",
        ],
    },
    Group {
        code: "005",
        name: "South America",
        members: &[
            "AR", "BO", "BR", "BV", "CL", "CO", "EC", "FK", "GF", "GS", "GY", "PE", "PY",
            "SR", "UY", "VE",
        ],
    },
    Group {
        code: "009",
        name: "Oceania",
        members: &[
            "AS", "AU", "CC", "CK", "CX", "FJ", "FM", "GU", "HM", "KI", "MH", "MP", "NC",
            "NF", "NR", "NU", "NZ", "PF", "PG", "PN", "PW", "SB", "TK", "TO", "TV", "UM",
            "VU", "WF", "WS",
        ],
    },
    Group {
        code: "011",
        name: "Western Africa",
        members: &[
            "BF", "BJ", "CI", "CV", "GH", "GM", "GN", "GW", "LR", "ML", "MR", "NE", "NG",
            "SH", "SL", "SN", "TG",
        ],
    },
    Group {
        code: "013",
        name: "Central America",
        members: &["BZ", "CR", "GT", "HN", "MX", "NI", "PA", "SV"],
    },
    Group {
        code: "014",
        name: "Eastern Africa",
        members: &[
            "BI", "DJ", "ER", "ET", "IO", "KE", "KM", "MG", "MU", "MW", "MZ", "RE", "RW",
            "SC", "SO", "SS", "TF", "TZ", "UG", "YT", "ZM", "ZW",
        ],
    },
    Group {
        code: "015",
        name: "Northern Africa",
        members: &["DZ", "EG", "EH", "LY", "MA", "SD", "TN"],
    },
    Group {
        code: "017",
        name: "Middle Africa",
        members: &["AO", "CD", "CF", "CG", "CM", "GA", "GQ", "ST", "TD"],
    },
    Group {
        code: "018",
        name: "Southern Africa",
        members: &["BW", "LS", "NA", "SZ", "ZA"],
    },
    Group {
        code: "019",
        name: "Americas",
        members: &[
            "AG", "AI", "AR", "AW", "BB", "BL", "BM", "BO", "BQ", "BR", "BS", "BV", "BZ",
            "CA", "CL", "CO", "CR", "CU", "CW", "DM", "DO", "EC", "FK", "GD", "GF", "GL",
            "GP", "GS", "GT", "GY", "HN", "HT", "JM", "KN", "KY", "LC", "MF", "MQ", "MS",
            "MX", "NI", "PA", "PE", "PM", "PR", "PY", "SR", "SV", "SX", "TC", "TT", "US",
            "UY", "VC", "VE", "VG", "VI",
        ],
    },
    Group {
        code: "021",
        name: "Northern America",
        members: &["BM", "CA", "GL", "PM", "US"],
    },
    Group {
        code: "029",
        name: "Caribbean",
        members: &[
            "AG", "AI", "AW", "BB", "BL", "BQ", "BS", "CU", "CW", "DM", "DO", "GD", "GP",
            "HT", "JM", "KN", "KY", "LC", "MF", "MQ", "MS", "PR", "SX", "TC", "TT", "VC",
            "VG", "VI",
        ],
    },
    Group {
        code: "030",
        name: "Eastern Asia",
        members: &["CN", "HK", "JP", "KP", "KR", "MN", "MO"],
    },
    Group {
        code: "034",
        name: "Southern Asia",
        members: &["AF", "BD", "BT", "IN", "IR", "LK", "MV", "NP", "PK"],
    },
    Group {
        code: "035",
        name: "South-eastern Asia",
        members: &["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"],
    },
    Group {
        code: "039",
        name: "Southern Europe",
        members: &[
            "AD", "AL", "BA", "ES", "GI", "GR", "HR", "IT", "ME", "MK", "MT", "PT", "RS",
            "SI", "SM", "VA",
        ],
    },
    Group {
        code: "053",
        name: "Australia and New Zealand",
        members: &["AU", "CC", "CX", "HM", "NF", "NZ"],
    },
    Group { code: "054", name: "Melanesia", members: &["FJ", "NC", "PG", "SB", "VU"] },
    Group {
        code: "057",
        name: "Micronesia",
        members: &["FM", "GU", "KI", "MH", "MP", "NR", "PW", "UM"],
    },
    Group {
        code: "061",
        name: "Polynesia",
        members: &["AS", "CK", "NU", "PF", "PN", "TK", "TO", "TV", "WF", "WS"],
    },
    Group {
        code: "142",
        name: "Asia",
        members: &[
            "AE", "AF", "AM", "AZ", "BD", "BH", "BN", "BT", "CN", "CY", "GE", "HK", "ID",
            "IL", "IN", "IQ", "IR", "JO", "JP", "KG", "KH", "KP", "KR", "KW", "KZ", "LA",
            "LB", "LK", "MM", "MN", "MO", "MV", "MY", "NP", "OM", "PH", "PK", "PS", "QA",
            "SA", "SG", "SY", "TH", "TJ", "TL", "TM", "TR", "UZ", "VN", "YE",
        ],
    },
    Group { code: "143", name: "Central Asia", members: &["KG", "KZ", "TJ", "TM", "UZ"] },
    Group {
        code: "145",
        name: "Western Asia",
        members: &[
            "AE", "AM", "AZ", "BH", "CY", "GE", "IL", "IQ", "JO", "KW", "LB", "OM", "PS",
            "QA", "SA", "SY", "TR", "YE",
        ],
    },
    Group {
        code: "150",
        name: "Europe",
        members: &[
            "AD", "AL", "AT", "AX", "BA", "BE", "BG", "BY", "CH", "CZ", "DE", "DK", "EE",
            "ES", "FI", "FO", "FR", "GB", "GG", "GI", "GR", "HR", "HU", "IE", "IM", "IS",
            "IT", "JE", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO",
            "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SJ", "SK", "SM", "UA", "VA",
        ],
    },
    Group {
        code: "151",
        name: "Eastern Europe",
        members: &["BG", "BY", "CZ", "HU", "MD", "PL", "RO", "RU", "SK", "UA"],
    },
    Group {
        code: "154",
        name: "Northern Europe",
        members: &[
            "AX", "DK", "EE", "FI", "FO", "GB", "GG", "IE", "IM", "IS", "JE", "LT", "LV",
            "NO", "SE", "SJ",
        ],
    },
    Group {
        code: "155",
        name: "Western Europe",
        members: &["AT", "BE", "CH", "DE", "FR", "LI", "LU", "MC", "NL"],
    },
    Group {
        code: "202",
        name: "Sub-Saharan Africa",
        members: &[
            "AO", "BF", "BI", "BJ", "BW", "CD", "CF", "CG", "CI", "CM", "CV", "DJ", "ER",
            "ET", "GA", "GH", "GM", "GN", "GQ", "GW", "IO", "KE", "KM", "LR", "LS", "MG",
            "ML", "MR", "MU", "MW", "MZ", "NA", "NE", "NG", "RE", "RW", "SC", "SH", "SL",
            "SN", "SO", "SS", "ST", "SZ", "TD", "TF", "TG", "TZ", "UG", "YT", "ZA", "ZM",
            "ZW",
        ],
    },
    Group {
        code: "419",
        name: "Latin America and the Caribbean",
        members: &[
            "AG", "AI", "AR", "AW", "BB", "BL", "BO", "BQ", "BR", "BS", "BV", "BZ", "CL",
            "CO", "CR", "CU", "CW", "DM", "DO", "EC", "FK", "GD", "GF", "GP", "GS", "GT",
            "GY", "HN", "HT", "JM", "KN", "KY", "LC", "MF", "MQ", "MS", "MX", "NI", "PA",
            "PE", "PR", "PY", "SR", "SV", "SX", "TC", "TT", "UY", "VC", "VE", "VG", "VI",
        ],
    },
];
