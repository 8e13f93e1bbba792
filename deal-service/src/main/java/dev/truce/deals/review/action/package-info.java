/** What every action on a review shares: the deal is locked, the version checked, the deal assessed again. */
@NullMarked
package dev.truce.deals.review.action;

import org.jspecify.annotations.NullMarked;
