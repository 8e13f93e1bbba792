/** What was promised to the customer during the sale, and what became of it. */
@NullMarked
package dev.truce.deals.commitment.promise;

import org.jspecify.annotations.NullMarked;
