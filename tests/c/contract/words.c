/* Words as numbers: every list, both ways, with all that can be wrong. */
#include "contract.h"

typedef tw_status words(int32_t word, char *buffer, size_t capacity, size_t *length,
                        tw_error *error);
typedef tw_status numbers(const char *text, size_t length, int32_t *word,
                          tw_error *error);

struct word_list {
  const char *title;
  words *name;
  numbers *from_name;
  int32_t last;
  tw_status missing;
};

#define WORDS(name, from_name, last, missing)                                          \
  { #name, name, from_name, last, missing }

static const struct word_list lists[] = {
    WORDS(tw_rounding_name, tw_rounding_from_name, TW_ROUNDING_FLOOR,
          TW_ERR_INVALID_ROUNDING),
    WORDS(tw_notation_name, tw_notation_from_name, TW_NOTATION_COMMA,
          TW_ERR_INVALID_ARGUMENT),
    WORDS(tw_unit_display_name, tw_unit_display_from_name, TW_UNIT_DISPLAY_NONE,
          TW_ERR_INVALID_ARGUMENT),
    WORDS(tw_verdict_name, tw_verdict_from_name, TW_VERDICT_INCONSISTENT,
          TW_ERR_INVALID_ARGUMENT),
    WORDS(tw_reading_name, tw_reading_from_name, TW_READING_PADDED,
          TW_ERR_INVALID_ARGUMENT),
    WORDS(tw_qualifier_name, tw_qualifier_from_name, TW_QUALIFIER_AT_MOST,
          TW_ERR_INVALID_FIGURE),
    WORDS(tw_rate_kind_name, tw_rate_kind_from_name, TW_RATE_KIND_OFFICIAL,
          TW_ERR_INVALID_POLICY),
    WORDS(tw_policy_name, tw_policy_from_name, TW_POLICY_LINEAR, TW_ERR_INVALID_POLICY),
    WORDS(tw_average_name, tw_average_from_name, TW_AVERAGE_END_OF_PERIOD,
          TW_ERR_INVALID_POLICY),
    WORDS(tw_imf_duplicates_name, tw_imf_duplicates_from_name,
          TW_IMF_DUPLICATES_LEAVE_OUT, TW_ERR_INVALID_POLICY),
    WORDS(tw_imf_unscaled_name, tw_imf_unscaled_from_name, TW_IMF_UNSCALED_AS_PREDECESSOR,
          TW_ERR_INVALID_POLICY),
    WORDS(tw_path_name, tw_path_from_name, TW_PATH_LEGAL, TW_ERR_INVALID_ARGUMENT),
    WORDS(tw_check_kind_name, tw_check_kind_from_name, TW_CHECK_KIND_ORDINALS,
          TW_ERR_INVALID_ARGUMENT),
    WORDS(tw_currency_status_name, tw_currency_status_from_name,
          TW_CURRENCY_STATUS_UNLISTED, TW_ERR_INVALID_VALUE),
    WORDS(tw_succession_kind_name, tw_succession_kind_from_name,
          TW_SUCCESSION_KIND_FIXED_CONVERSION, TW_ERR_INVALID_VALUE),
    WORDS(tw_asymmetry_name, tw_asymmetry_from_name, TW_ASYMMETRY_LOG,
          TW_ERR_INVALID_CONVENTION),
    WORDS(tw_gini_correction_name, tw_gini_correction_from_name,
          TW_GINI_CORRECTION_SMALL_SAMPLE, TW_ERR_INVALID_CONVENTION),
    WORDS(tw_index_unit_name, tw_index_unit_from_name, TW_INDEX_UNIT_POINTS,
          TW_ERR_INVALID_CONVENTION),
    WORDS(tw_log_base_name, tw_log_base_from_name, TW_LOG_BASE_10,
          TW_ERR_INVALID_CONVENTION),
    WORDS(tw_openness_name, tw_openness_from_name, TW_OPENNESS_MEAN,
          TW_ERR_INVALID_CONVENTION),
    WORDS(tw_advantage_name, tw_advantage_from_name, TW_ADVANTAGE_WEIGHTED,
          TW_ERR_INVALID_CONVENTION),
    WORDS(tw_share_of_name, tw_share_of_from_name, TW_SHARE_OF_TOTAL,
          TW_ERR_INVALID_CONVENTION),
    WORDS(tw_trade_axis_name, tw_trade_axis_from_name, TW_TRADE_AXIS_PERIOD,
          TW_ERR_INVALID_CONVENTION),
    WORDS(tw_z_scores_name, tw_z_scores_from_name, TW_Z_SCORES_SAMPLE,
          TW_ERR_INVALID_CONVENTION),
    WORDS(tw_index_formula_name, tw_index_formula_from_name, TW_INDEX_FORMULA_JEVONS,
          TW_ERR_INVALID_CONVENTION),
    WORDS(tw_matching_name, tw_matching_from_name, TW_MATCHING_MATCHED_ONLY,
          TW_ERR_INVALID_CONVENTION),
    WORDS(tw_comparison_name, tw_comparison_from_name, TW_COMPARISON_YEAR,
          TW_ERR_INVALID_CONVENTION),
    WORDS(tw_change_form_name, tw_change_form_from_name, TW_CHANGE_FORM_TIMES,
          TW_ERR_INVALID_CONVENTION),
    WORDS(tw_pair_form_name, tw_pair_form_from_name, TW_PAIR_FORM_FOREIGN_FROM_LOCAL,
          TW_ERR_INVALID_CONVENTION),
    WORDS(tw_gap_rule_name, tw_gap_rule_from_name, TW_GAP_RULE_ANY,
          TW_ERR_INVALID_CONVENTION),
    WORDS(tw_kept_level_name, tw_kept_level_from_name, TW_KEPT_LEVEL_NEW,
          TW_ERR_INVALID_CONVENTION),
    WORDS(tw_technique_name, tw_technique_from_name, TW_TECHNIQUE_OVER_THE_YEAR,
          TW_ERR_INVALID_CONVENTION),
};

/* Every number from 0 has a word that leads back. */
static void there_and_back(const struct word_list *list) {
  int32_t word;
  for (word = 0; word <= list->last; word++) {
    char text[64];
    size_t length = 0;
    int32_t back = -1;
    HOLDS(list->title, list->name(word, text, sizeof text, &length, error()) == TW_OK);
    HOLDS(list->title, list->from_name(text, length, &back, error()) == TW_OK);
    HOLDS(list->title, back == word);
    BUFFERS_OF(list->title, list->name, word);
  }
}

static void refused(const struct word_list *list) {
  const int32_t wrong[] = {-1, list->last + 1, INT32_MAX, INT32_MIN};
  size_t at;
  for (at = 0; at < sizeof wrong / sizeof *wrong; at++) {
    REFUSED(list->title, list->missing, list->name(wrong[at], INTO));
    HOLDS(list->title, failure.argument == 1);
  }
  REFUSED(list->title, list->missing, list->from_name(NULL, 0, &out.i32, error()));
  HOLDS(list->title, failure.argument == 1);
  REFUSED(list->title, list->missing,
          list->from_name(TEXT("Half_Even"), &out.i32, error()));
  REFUSED(list->title, TW_ERR_INVALID_UTF8,
          list->from_name(TEXT("\xff"), &out.i32, error()));
  HOLDS(list->title, failure.argument == 1);
}

static void nulls(const struct word_list *list) {
  REFUSED_NULL(list->title, 1, list->from_name(NULL, 1, &out.i32, error()));
  REFUSED_NULL(list->title, 3, list->from_name("1", 1, NULL, error()));
  REFUSED_NULL(list->title, 2,
               list->name(0, NULL, sizeof out.buffer, &out.size, error()));
  REFUSED_NULL(list->title, 4,
               list->name(0, out.buffer, sizeof out.buffer, NULL, error()));
}

void words_of_all_lists(void) {
  size_t at;
  for (at = 0; at < sizeof lists / sizeof *lists; at++) {
    there_and_back(&lists[at]);
    refused(&lists[at]);
    nulls(&lists[at]);
  }
}
