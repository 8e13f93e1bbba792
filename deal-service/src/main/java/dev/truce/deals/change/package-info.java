/** What changes a deal after its close: amendments, undoing the close, actual hours. */
@NullMarked
package dev.truce.deals.change;

import org.jspecify.annotations.NullMarked;
