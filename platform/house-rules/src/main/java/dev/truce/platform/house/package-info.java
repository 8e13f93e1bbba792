/** The import rules of the house, as tests. */
@NullMarked
package dev.truce.platform.house;

import org.jspecify.annotations.NullMarked;
