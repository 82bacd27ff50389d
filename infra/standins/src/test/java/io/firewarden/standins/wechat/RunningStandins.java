package io.firewarden.standins.wechat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import io.firewarden.standins.StandinsApplication;

/** The application on a port of its own, quicker than the real platform. */
public record RunningStandins(ConfigurableApplicationContext context) implements AutoCloseable {

	/**
	 * Later properties, written {@code name=value}, win over earlier ones and the quick
	 * ones here.
	 */
	public static RunningStandins start(Path data, String callbackUrl, String... properties) {
		var quick = Stream.of("server.port=0", "standins.data=" + data, "standins.wechat.callback-url=" + callbackUrl,
				"standins.wechat.callback-window=200ms", "standins.wechat.publish-delay-min=50ms",
				"standins.wechat.publish-delay-max=100ms", "logging.level.root=warn");
		Map<String, String> arguments = new LinkedHashMap<>();
		Stream.concat(quick, Stream.of(properties))
			.forEach((property) -> arguments.put(property.split("=", 2)[0], "--" + property));
		return new RunningStandins(
				SpringApplication.run(StandinsApplication.class, arguments.values().toArray(new String[0])));
	}

	WechatCaller caller() {
		return new WechatCaller(address());
	}

	public String address() {
		return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
	}

	@Override
	public void close() {
		context.close();
	}

}
