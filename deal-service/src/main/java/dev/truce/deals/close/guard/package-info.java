/** What must hold before a deal is closed; one class for each guard. */
@NullMarked
package dev.truce.deals.close.guard;

import org.jspecify.annotations.NullMarked;
