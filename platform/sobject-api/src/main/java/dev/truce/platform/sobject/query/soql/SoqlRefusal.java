package dev.truce.platform.sobject.query.soql;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A query that cannot be answered; the message shows the place in its text. */
public abstract class SoqlRefusal extends Refusal {

    /** Shows the place at an offset and says why. */
    protected SoqlRefusal(ErrorCode code, SoqlText query, int offset, String reason) {
        super(code, query.show(offset, reason));
    }
}
