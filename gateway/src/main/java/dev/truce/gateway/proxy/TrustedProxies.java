package dev.truce.gateway.proxy;

import dev.truce.gateway.backend.GatewaySettings;
import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Whose word about where a request came from is taken. */
@Singleton
class TrustedProxies {
    private static final int BITS_OF_BYTE = 8;
    private final List<IpSubnetFilterRule> networks;

    TrustedProxies(GatewaySettings settings) {
        this.networks = settings.trustedProxies().orElse(List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(TrustedProxies::network)
                .toList();
    }

    boolean include(SocketAddress address) {
        String host = address.hostAddress();
        return host != null
                && networks.stream().anyMatch(network -> network.matches(new InetSocketAddress(numeric(host), 0)));
    }

    private static IpSubnetFilterRule network(String text) {
        int slash = text.indexOf('/');
        InetAddress address = numeric(slash < 0 ? text : text.substring(0, slash));
        int bits = slash < 0 ? address.getAddress().length * BITS_OF_BYTE : Integer.parseInt(text.substring(slash + 1));
        return new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT);
    }

    private static InetAddress numeric(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException("truce.gateway.trusted-proxies: not an address: " + address, unknown);
        }
    }
}
