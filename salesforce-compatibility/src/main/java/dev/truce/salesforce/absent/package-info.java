/** Objects of Salesforce that clients ask for and Truce has no records of. */
@NullMarked
package dev.truce.salesforce.absent;

import org.jspecify.annotations.NullMarked;
