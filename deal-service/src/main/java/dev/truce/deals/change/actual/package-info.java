/** What the delivery of a deal has taken, told by the project tool. */
@NullMarked
package dev.truce.deals.change.actual;

import org.jspecify.annotations.NullMarked;
