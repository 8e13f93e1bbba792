package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.soql.SoqlText;

/** A query that cannot be answered; the message shows the place in its text. */
public abstract class SoqlRefusal extends Refusal {

    /** Shows the place at an offset and says why. */
    protected SoqlRefusal(ErrorCode code, SoqlText query, int offset, String reason) {
        this(code, query.show(offset, reason));
    }

    /** @param message shows the place already */
    protected SoqlRefusal(ErrorCode code, String message) {
        super(code, message);
    }
}
