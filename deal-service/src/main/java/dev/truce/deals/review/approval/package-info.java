/** The delivery review as an approval process of Salesforce. */
@NullMarked
package dev.truce.deals.review.approval;

import org.jspecify.annotations.NullMarked;
