/** Agreed changes of a won deal: drafted, reviewed by delivery, signed by the customer, in force. */
@NullMarked
package dev.truce.deals.change.amendment;

import org.jspecify.annotations.NullMarked;
