/** What an approval depends on, and what becomes of it. */
@NullMarked
package dev.truce.deals.review.condition;

import org.jspecify.annotations.NullMarked;
