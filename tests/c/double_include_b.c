/* The other file of the program. */
#include "tradewind.h"

uint32_t abi_version_of_the_other_file(void);

uint32_t abi_version_of_the_other_file(void) { return TW_ABI_VERSION; }
