package dev.truce.platform.sobject.query.soql;

import dev.truce.platform.sobject.error.ErrorCode;

/** OFFSET reaches only so far; beyond it clients page or ask for ids above the last one seen. */
final class OffsetTooLarge extends SoqlRefusal {

    OffsetTooLarge(SoqlText query, int offset, int largest) {
        super(
                ErrorCode.NUMBER_OUTSIDE_VALID_RANGE,
                query,
                offset,
                "Maximum SOQL offset allowed is %d".formatted(largest));
    }
}
