/** Who works with an account besides its owner. */
@NullMarked
package dev.truce.ownership.team;

import org.jspecify.annotations.NullMarked;
