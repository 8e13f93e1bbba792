/** Objects of Salesforce that clients ask for and Truce has no records of. */
@NullMarked
package dev.truce.ownership.absent;

import org.jspecify.annotations.NullMarked;
