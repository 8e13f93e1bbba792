package dev.truce.platform.sobject.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private Instant now = Instant.parse("2026-06-01T08:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final CountingParser parser = new CountingParser();
    private final VerifiedTokens tokens = new VerifiedTokens(parser, clock);

    @Test
    void signatureIsCheckedOnceInAWhile() throws ParseException {
        parser.expiry = now.plusSeconds(900);

        JsonWebToken first = tokens.verify("token");
        now = now.plusSeconds(29);
        assertThat(tokens.verify("token")).isSameAs(first);
        assertThat(parser.parsed).isEqualTo(1);

        now = now.plusSeconds(2);
        tokens.verify("token");
        assertThat(parser.parsed).isEqualTo(2);
    }

    @Test
    void otherTokenIsCheckedForItself() throws ParseException {
        parser.expiry = now.plusSeconds(900);

        tokens.verify("token");
        tokens.verify("other");

        assertThat(parser.parsed).isEqualTo(2);
    }

    @Test
    void nothingIsKeptBeyondTheExpiry() throws ParseException {
        parser.expiry = now.plusSeconds(5);
        tokens.verify("token");

        now = now.plusSeconds(6);

        assertThatThrownBy(() -> tokens.verify("token")).isInstanceOf(ParseException.class);
    }

    @Test
    void refusalIsNotKept() throws ParseException {
        parser.expiry = now.minusSeconds(1);
        assertThatThrownBy(() -> tokens.verify("token")).isInstanceOf(ParseException.class);

        parser.expiry = now.plusSeconds(900);

        assertThat(tokens.verify("token")).isNotNull();
    }

    private final class CountingParser extends DefaultJWTParser {
        private Instant expiry = Instant.EPOCH;
        private int parsed;

        @Override
        public JsonWebToken parse(String token) throws ParseException {
            parsed++;
            if (expiry.isBefore(now)) {
                throw new ParseException("expired");
            }
            JwtClaims claims = new JwtClaims();
            claims.setExpirationTime(NumericDate.fromSeconds(expiry.getEpochSecond()));
            return new DefaultJWTCallerPrincipal(claims);
        }
    }
}
