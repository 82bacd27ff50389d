package io.firewarden.standins;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** All stand-ins in one small process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class StandinsApplication {

	public static void main(String[] args) {
		SpringApplication.run(StandinsApplication.class, args);
	}

	/**
	 * The stand-ins live on the platform's business clock, or their time stamps would be
	 * refused as too old.
	 */
	@Bean
	Clock clock(@Value("${standins.clock-offset}") Duration offset) {
		return Clock.offset(Clock.system(ZoneId.of("Asia/Shanghai")), offset);
	}

}
