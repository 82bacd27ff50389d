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
	 * Real time, as the outside world has it: receivers judge the age of a message by
	 * their machine's clock. The offset is for tests.
	 */
	@Bean
	Clock clock(@Value("${standins.clock-offset}") Duration offset) {
		return Clock.offset(Clock.system(ZoneId.of("Asia/Shanghai")), offset);
	}

}
