/** What a leader wants to see of deals and reviews: M10 to M12 and M15 to M22. */
@NullMarked
package dev.truce.deals.report;

import org.jspecify.annotations.NullMarked;
