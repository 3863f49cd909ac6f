/* Every short text, in buffers of every critical size. */
#include <stdlib.h>

#include "contract.h"

enum { CANARY = 0x5a, MARGIN = 16, ASKED = 0, SIZES = 7 };

/* The sizes: asked for with NULL, 0, 1, n-1, n, n+1 and plenty, n being the text with
 * its NUL. */
static size_t capacity_at(const struct buffer_trial *trial) {
  switch (trial->at - 1) {
    case ASKED:
    case 1:
      return 0;
    case 2:
      return 1;
    case 3:
      return trial->needed - 1;
    case 4:
      return trial->needed;
    case 5:
      return trial->needed + 1;
    default:
      return sizeof trial->memory - 2 * MARGIN;
  }
}

int trial_next(struct buffer_trial *trial) {
  const tw_error unset = TW_ERROR_INIT;
  if (trial->at == SIZES) {
    return 0;
  }
  trial->at++;
  trial->capacity = capacity_at(trial);
  memset(trial->memory, CANARY, sizeof trial->memory);
  trial->start = trial->at - 1 == ASKED ? NULL : trial->memory + MARGIN;
  trial->length = (size_t)-1;
  trial->error = unset;
  return 1;
}

/* Whether the memory is as it was, but for the first bytes after the margin. */
static int untouched(const struct buffer_trial *trial, size_t written) {
  size_t at;
  for (at = 0; at < sizeof trial->memory; at++) {
    int inside = at >= MARGIN && at < MARGIN + written;
    if (!inside && trial->memory[at] != CANARY) {
      return 0;
    }
  }
  return 1;
}

void trial_check(struct buffer_trial *trial, tw_status status, const char *text) {
  int fits = trial->capacity > trial->length;
  if (trial->at - 1 == ASKED) {
    trial->needed = trial->length + 1;
    check(status == TW_OK && untouched(trial, 0), text, __FILE__, __LINE__);
    check(trial->needed < sizeof trial->memory - 2 * MARGIN, text, __FILE__, __LINE__);
    return;
  }
  check(trial->length + 1 == trial->needed, text, __FILE__, __LINE__);
  if (!fits) {
    check(status == TW_ERR_BUFFER_TOO_SMALL && untouched(trial, 0), text, __FILE__,
          __LINE__);
    check(trial->error.code == TW_ERR_BUFFER_TOO_SMALL, text, __FILE__, __LINE__);
    return;
  }
  check(status == TW_OK && untouched(trial, trial->needed), text, __FILE__, __LINE__);
  check(strlen(trial->start) == trial->length, text, __FILE__, __LINE__);
}

static void of_values(void) {
  BUFFERS(tw_decimal_format, valid.decimal);
  BUFFERS(tw_money_format, valid.money);
  BUFFERS(tw_money_format_grouped, valid.money);
  BUFFERS(tw_currency_name, valid.currency);
  BUFFERS(tw_currency_symbol, valid.currency);
  BUFFERS(tw_currency_withdrawn, valid.currency);
  BUFFERS(tw_currency_succession_source, valid.currency);
  BUFFERS(tw_date_format, valid.date);
  BUFFERS(tw_date_weekday, valid.date);
  BUFFERS(tw_period_parse, TEXT("2023-A1"));
  BUFFERS(tw_period_previous_year, TEXT("2023"));
  BUFFERS(tw_period_next, TEXT("2023-12"));
  BUFFERS(tw_period_previous, TEXT("2023-Q1"));
  BUFFERS(tw_place_code, TEXT("398"));
  BUFFERS(tw_place_alpha3, TEXT("KZ"));
  BUFFERS(tw_place_alpha3, TEXT("143"));
  BUFFERS(tw_place_numeric, TEXT("KZ"));
  BUFFERS(tw_place_kind, TEXT("KZ"));
  BUFFERS(tw_place_name, TEXT("KZ"));
}

static void of_objects(void) {
  BUFFERS(tw_figure_text, valid.figure);
  BUFFERS(tw_figure_unit, valid.figure);
  BUFFERS(tw_figure_interval_text, valid.figure, TW_READING_PADDED);
  BUFFERS(tw_derived_interval_text, valid.derived, TW_READING_PADDED);
  BUFFERS(tw_conversion_on, valid.conversion);
  BUFFERS(tw_conversion_source, valid.conversion);
  BUFFERS(tw_conversion_cite, valid.conversion);
  BUFFERS(tw_conversion_rate_text, valid.conversion);
  BUFFERS(tw_conversion_provenance, valid.conversion);
  BUFFERS(tw_conversion_ratio_numerator, valid.conversion);
  BUFFERS(tw_conversion_ratio_denominator, valid.conversion);
  BUFFERS(tw_converter_ratio_numerator, valid.converter);
  BUFFERS(tw_converter_ratio_denominator, valid.converter);
  BUFFERS(tw_conversion_leg_when, valid.conversion, 0);
  BUFFERS(tw_conversion_leg_source, valid.conversion, 0);
  BUFFERS(tw_conversion_leg_quotation, valid.conversion, 0);
  BUFFERS(tw_figure_conversion_interval_text, valid.figure_conversion,
          TW_READING_PADDED);
  BUFFERS(tw_bounds_list_first, valid.bounds_list, 0);
  BUFFERS(tw_bounds_list_last, valid.bounds_list, 0);
  BUFFERS(tw_bounds_list_source, valid.bounds_list, 0);
  BUFFERS(tw_rate_list_when, valid.rate_list, 0);
  BUFFERS(tw_rate_list_source, valid.rate_list, 0);
  BUFFERS(tw_source_list_item, valid.source_list, 0);
  BUFFERS(tw_check_subject, valid.check);
  BUFFERS(tw_check_sentence, valid.check);
  BUFFERS(tw_check_reason, valid.check);
}

void buffers(void) {
  of_values();
  of_objects();
}
