/** Files of {@code docs/} that a program writes, compared with what it would write now. */
@NullMarked
package dev.truce.platform.house.snapshot;

import org.jspecify.annotations.NullMarked;
