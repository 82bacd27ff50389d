package io.firewarden.sampling;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.openfeign.EnableFeignClients;

/** Who is checked when and by whom: campaigns, frames, draws, teams. */
@SpringBootApplication
@EnableFeignClients
public class SamplingApplication {

	public static void main(String[] args) {
		SpringApplication.run(SamplingApplication.class, args);
	}

}
