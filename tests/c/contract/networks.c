/* Networks of places and products: each index, room for it, what is refused. */
#include "contract.h"

typedef tw_status plain(const tw_network *network, tw_float_cell *out, size_t capacity,
                        tw_error *error);
typedef tw_status scored(const tw_network *network, int32_t z_scores, tw_float_cell *out,
                         size_t capacity, tw_error *error);
typedef tw_status iterated(const tw_network *network, uint32_t iterations,
                           tw_float_cell *out, size_t capacity, tw_error *error);
typedef tw_status reflected(const tw_network *network, uint32_t iterations,
                            int32_t z_scores, tw_float_cell *out, size_t capacity,
                            tw_error *error);

/* One function of a network, in one of four shapes. */
struct network_trial {
  const char *name;
  plain *plain;
  scored *scored;
  iterated *iterated;
  reflected *reflected;
  size_t cells;
  double first;
};

struct network_call {
  const tw_network *network;
  uint32_t iterations;
  int32_t z_scores;
};

enum { SIDE = 5, MOST = SIDE * SIDE };

/* The first values are those of the vectors of the same table. */
static const struct network_trial trials[] = {
    {"tw_network_diversity", tw_network_diversity, NULL, NULL, NULL, SIDE, 4},
    {"tw_network_ubiquity", tw_network_ubiquity, NULL, NULL, NULL, SIDE, 2},
    {"tw_network_proximity", tw_network_proximity, NULL, NULL, NULL, MOST, 1},
    {"tw_network_density", tw_network_density, NULL, NULL, NULL, MOST, 0.333333333},
    {"tw_network_economic_complexity_index", NULL, tw_network_economic_complexity_index,
     NULL, NULL, SIDE, 0.605544297},
    {"tw_network_product_complexity_index", NULL, tw_network_product_complexity_index,
     NULL, NULL, SIDE, -1.5170935},
    {"tw_network_complexity_outlook_index", NULL, tw_network_complexity_outlook_index,
     NULL, NULL, SIDE, -1.83094248},
    {"tw_network_complexity_outlook_gain", NULL, tw_network_complexity_outlook_gain, NULL,
     NULL, MOST, -1.17674004},
    {"tw_network_fitness", NULL, NULL, tw_network_fitness, NULL, SIDE, 2.23433231},
    {"tw_network_product_fitness", NULL, NULL, tw_network_product_fitness, NULL, SIDE,
     0.108398296},
    {"tw_network_reflections", NULL, NULL, NULL, tw_network_reflections, SIDE,
     0.605549381},
    {"tw_network_product_reflections", NULL, NULL, NULL, tw_network_product_reflections,
     SIDE, -1.78864586},
};

static const double exports[MOST] = {100, 80, 60, 40, 20, 90, 5,  50, 0,
                                     0,   200, 3, 0,  0,  0,  10, 60, 5,
                                     50,  5,  50, 40, 0,  2,  30};

static int has_iterations(const struct network_trial *trial) {
  return trial->iterated != NULL || trial->reflected != NULL;
}

static int has_scores(const struct network_trial *trial) {
  return trial->scored != NULL || trial->reflected != NULL;
}

static tw_status run(const struct network_trial *trial, const struct network_call *call,
                     tw_float_cell *into, size_t capacity, tw_error *failed) {
  if (trial->plain != NULL) {
    return trial->plain(call->network, into, capacity, failed);
  }
  if (trial->scored != NULL) {
    return trial->scored(call->network, call->z_scores, into, capacity, failed);
  }
  if (trial->iterated != NULL) {
    return trial->iterated(call->network, call->iterations, into, capacity, failed);
  }
  return trial->reflected(call->network, call->iterations, call->z_scores, into, capacity,
                          failed);
}

static void value(const struct network_trial *trial, const struct network_call *sound) {
  tw_float_cell cells[MOST + 1];
  double distance;
  size_t at;
  memset(cells, 0x5a, sizeof cells);
  HOLDS(trial->name, run(trial, sound, cells, MOST + 1, error()) == TW_OK);
  distance = cells[0].value - trial->first;
  HOLDS(trial->name, distance < 1e-8 && distance > -1e-8);
  for (at = 0; at < trial->cells; at++) {
    HOLDS(trial->name, cells[at].status == TW_OK && cells[at].reserved == 0);
  }
  HOLDS(trial->name, cells[trial->cells].status == 0x5a5a5a5a);
}

static void room(const struct network_trial *trial, const struct network_call *sound,
                 uint32_t result) {
  REFUSED(trial->name, TW_ERR_BUFFER_TOO_SMALL,
          run(trial, sound, out.float_cells, trial->cells - 1, error()));
  HOLDS(trial->name, failure.argument == result);
  REFUSED(trial->name, TW_ERR_BUFFER_TOO_SMALL, run(trial, sound, NULL, 0, error()));
  REFUSED(trial->name, TW_ERR_INVALID_ARGUMENT,
          run(trial, sound, out.float_cells, SIZE_MAX, error()));
  REFUSED_NULL(trial->name, result, run(trial, sound, NULL, trial->cells, error()));
  HOLDS(trial->name, run(trial, sound, NULL, MOST, NULL) == TW_ERR_NULL_POINTER);
}

static void choices(const struct network_trial *trial, const struct network_call *sound) {
  const uint32_t iterations[] = {0, 100001, UINT32_MAX};
  const int32_t z_scores[] = {-1, 2, INT32_MIN};
  struct network_call call = *sound;
  size_t at;
  call.network = NULL;
  REFUSED_NULL(trial->name, 1, run(trial, &call, out.float_cells, MOST, error()));
  for (at = 0; at < 3; at++) {
    if (has_iterations(trial)) {
      call = *sound;
      call.iterations = iterations[at];
      REFUSED(trial->name, TW_ERR_INVALID_PERIODS,
              run(trial, &call, out.float_cells, MOST, error()));
    }
    if (has_scores(trial)) {
      call = *sound;
      call.z_scores = z_scores[at];
      REFUSED(trial->name, TW_ERR_INVALID_CONVENTION,
              run(trial, &call, out.float_cells, MOST, error()));
      HOLDS(trial->name, failure.argument == (has_iterations(trial) ? 3 : 2));
    }
  }
}

/* How a network is made of a table of doubles. */
static void made_of_table(void) {
  const double negative[] = {1, -1}, none[] = {0, 0};
  const uint32_t sizes[] = {0, sizeof(tw_presence) - 1, sizeof(tw_presence) + 1};
  tw_presence presence = TW_PRESENCE_INIT;
  tw_network **into = &out.network;
  size_t at;
  NULL_AT(1, tw_network_of_table(NULL, SIDE, SIDE, NULL, into, error()));
  NULL_AT(5, tw_network_of_table(exports, SIDE, SIDE, NULL, NULL, error()));
  FAILS(TW_ERR_NO_VALUES, tw_network_of_table(NULL, 0, SIDE, NULL, into, error()));
  FAILS(TW_ERR_NO_VALUES, tw_network_of_table(NULL, 0, 0, NULL, into, error()));
  FAILS(TW_ERR_INVALID_ARGUMENT,
        tw_network_of_table(exports, SIZE_MAX, 2, NULL, into, error()));
  FAILS(TW_ERR_NEGATIVE_PART, tw_network_of_table(negative, 1, 2, NULL, into, error()));
  FAILS(TW_ERR_ZERO_TOTAL, tw_network_of_table(none, 1, 2, NULL, into, error()));
  for (at = 0; at < sizeof sizes / sizeof *sizes; at++) {
    presence.struct_size = sizes[at];
    FAILS(TW_ERR_INVALID_STRUCT,
          tw_network_of_table(exports, SIDE, SIDE, &presence, into, error()));
    CHECK(failure.argument == 4);
  }
  presence.struct_size = sizeof presence;
  presence.reserved = UINT64_C(1) << 63;
  FAILS(TW_ERR_INVALID_STRUCT,
        tw_network_of_table(exports, SIDE, SIDE, &presence, into, error()));
  presence.reserved = 0;
  presence.cutoff.scale = 29;
  FAILS(TW_ERR_INVALID_SCALE,
        tw_network_of_table(exports, SIDE, SIDE, &presence, into, error()));
  CHECK(failure.argument == 4);
  presence.cutoff.scale = 0;
  presence.cutoff.reserved = 1;
  FAILS(TW_ERR_INVALID_STRUCT,
        tw_network_of_table(exports, SIDE, SIDE, &presence, into, error()));
  presence.cutoff.reserved = 0;
  presence.cutoff.unscaled.lo = 0;
  FAILS(TW_ERR_NOT_POSITIVE,
        tw_network_of_table(exports, SIDE, SIDE, &presence, into, error()));
}

void networks_of_products(void) {
  struct network_call sound = {NULL, 20, TW_Z_SCORES_POPULATION};
  tw_network *network = NULL;
  size_t at;
  made_of_table();
  OK(tw_network_of_table(exports, SIDE, SIDE, NULL, &network, error()));
  CHECK(tw_network_row_count(network) == SIDE && tw_network_row_count(NULL) == 0);
  sound.network = network;
  for (at = 0; at < sizeof trials / sizeof *trials; at++) {
    const struct network_trial *trial = &trials[at];
    value(trial, &sound);
    room(trial, &sound,
         (uint32_t)(2 + (has_iterations(trial) ? 1 : 0) + (has_scores(trial) ? 1 : 0)));
    choices(trial, &sound);
  }
  NULL_AT(1, tw_network_of_matrix(NULL, NULL, &out.network, error()));
  tw_network_free(network);
  tw_network_free(NULL);
}
