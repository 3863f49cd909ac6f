// Verbs of files of rates.
#include "vectors.hpp"

namespace {

std::string length(const tw::rate_table &table) {
  return std::to_string(table.size()) + " rates";
}

std::string tidy(const row &row) {
  const std::string &notation = row["notation"];
  const std::string bytes = row.bytes("bytes");
  return length(notation.empty()
                    ? tw::rate_table::read_csv(bytes)
                    : tw::rate_table::read_csv(bytes, tw::notation_from_name(notation)));
}

std::string nominal(const row &row) {
  tw::nominal_table_options options;
  options.source = row["publisher"];
  if (!row["kind"].empty()) {
    options.kind = tw::rate_kind_from_name(row["kind"]);
  }
  if (!row["notation"].empty()) {
    options.notation = tw::notation_from_name(row["notation"]);
  }
  return tw::rate_table::read_nominal_table(row.bytes("bytes"), options).to_csv();
}

std::string averages(const row &row) {
  tw::imf_options options;
  if (!row["duplicates"].empty()) {
    options.duplicates = tw::imf_duplicates_from_name(row["duplicates"]);
  }
  if (!row["unscaled"].empty()) {
    options.unscaled = tw::imf_unscaled_from_name(row["unscaled"]);
  }
  return tw::rate_table::read_imf(row.bytes("bytes"), options).to_csv();
}

}  // namespace

void add_formats(verb_table &verbs) {
  verbs["formats/ecb"] = [](const row &row) {
    return length(tw::rate_table::read_ecb(row.bytes("bytes")));
  };
  verbs["formats/rates_csv"] = tidy;
  verbs["formats/nominal_table"] = nominal;
  verbs["formats/bank_of_russia"] = [](const row &row) {
    return tw::rate_table::read_bank_of_russia(row.bytes("bytes")).to_csv();
  };
  verbs["formats/bank_of_belarus"] = [](const row &row) {
    return tw::rate_table::read_bank_of_belarus(row.bytes("bytes")).to_csv();
  };
  verbs["formats/imf"] = averages;
}
