// Verbs of check, dossier, brief.
#include "vectors.hpp"

namespace {

std::string equivalent(const row &row) {
  const tw::rate_table table = rates(row);
  const tw::figure stated(row["stated"]);
  const tw::figure other(row["equivalent"]);
  std::vector<tw::date> dates;
  if (!row["on"].empty()) {
    for (const std::string &date : split(row["on"], ',')) {
      dates.emplace_back(date);
    }
  }
  return name(tw::check::equivalent(stated, other, table, dates).verdict());
}

std::string counts(const tw::dossier &dossier) {
  return std::to_string(dossier.source_count()) + " sources, " +
         std::to_string(dossier.forum_count()) + " forums, " +
         std::to_string(dossier.edition_count()) + " editions, " +
         std::to_string(dossier.package_count()) + " packages, " +
         std::to_string(dossier.project_count()) + " projects, " +
         std::to_string(dossier.trade_count()) + " trade";
}

// The counts of what is written must be those of what was read.
std::string dossier(const row &row) {
  const tw::dossier first = tw::dossier::read(row.bytes("bytes"));
  const tw::dossier second = tw::dossier::read(first.to_json());
  const std::string before = counts(first);
  const std::string after = counts(second);
  return before == after ? after : after + " after " + before;
}

// The text with every occurrence of the part before "=>" replaced by that after it.
std::string replaced(std::string text, const std::string &change) {
  const std::size_t arrow = change.find("=>");
  if (arrow == std::string::npos || arrow == 0) {
    return text;
  }
  const std::string now = change.substr(arrow + 2);
  std::size_t at = 0;
  while ((at = text.find(change.c_str(), at, arrow)) != std::string::npos) {
    text.replace(at, arrow, now);
    at += now.size();
  }
  return text;
}

std::string checks(const row &row) {
  const tw::rate_table table = rates(row);
  const tw::currency to(row["to"]);
  const tw::dossier read = dossier_of(row);
  std::string out;
  for (const tw::check &check : tw::brief(read, table, to).checks()) {
    out += out.empty() ? "" : " ";
    out += name(check.kind()) + ":" + name(check.verdict());
  }
  return out;
}

}  // namespace

tw::dossier dossier_of(const row &row) {
  return tw::dossier::read(replaced(data(row["dossier"]), row["replace"]));
}

void add_documents(verb_table &verbs) {
  verbs["check/equivalent"] = equivalent;
  verbs["formats/dossier"] = dossier;
  verbs["brief/checks"] = checks;
}
