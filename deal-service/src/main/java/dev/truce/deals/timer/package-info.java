/** What happens because time has passed. */
@NullMarked
package dev.truce.deals.timer;

import org.jspecify.annotations.NullMarked;
