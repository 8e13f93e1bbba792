/** Guards of the close that an executive lets pass, one by one and with a reason. */
@NullMarked
package dev.truce.deals.close.override;

import org.jspecify.annotations.NullMarked;
