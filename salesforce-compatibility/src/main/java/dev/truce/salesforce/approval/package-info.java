/** What people ask for and others decide in all services, as the records that approval clients query. */
@NullMarked
package dev.truce.salesforce.approval;

import org.jspecify.annotations.NullMarked;
