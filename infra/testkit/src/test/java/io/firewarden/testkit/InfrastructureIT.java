package io.firewarden.testkit;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoClients;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@link WithInfrastructure} promises to a test class. */
@WithInfrastructure
class InfrastructureIT {

	private final HttpClient http = HttpClient.newHttpClient();

	private final String gateway = System.getProperty("firewarden.gateway.url");

	@Test
	void theDocumentStoreAnswersUnderThePublishedAddress() {
		try (var client = MongoClients.create(System.getProperty("spring.mongodb.uri"))) {
			var documents = client.getDatabase("testkit" + System.getProperty("firewarden.database.suffix"))
				.getCollection("documents");
			documents.insertOne(new Document("_id", 1));
			assertThat(documents.find()).hasSize(1);
		}
	}

	@Test
	void theBrokerAnswersUnderThePublishedAddress() throws Exception {
		Map<String, Object> settings = Map.of("bootstrap.servers",
				System.getProperty("spring.kafka.bootstrap-servers"));
		try (var admin = Admin.create(settings)) {
			admin
				.createTopics(List
					.of(new NewTopic("testkit" + System.getProperty("firewarden.database.suffix"), 1, (short) 1)))
				.all()
				.get();
		}
	}

	@Test
	void aTokenIsVerifiedWithThePublishedKeys() throws Exception {
		var token = SignedJWT.parse(TestTokens.of("AGENCY").agency("91511000MA00DEMN4W").audience("registry").sign());
		assertThat(token.verify(publishedKey())).isTrue();
		assertThat(token.getJWTClaimsSet().getClaims()).containsEntry("agency", "91511000MA00DEMN4W")
			.containsEntry("roles", List.of("AGENCY"))
			.containsEntry("aud", List.of("registry"));
	}

	@Test
	void aForgedTokenIsNot() throws Exception {
		assertThat(SignedJWT.parse(TestTokens.of("OPERATOR").forged().sign()).verify(publishedKey())).isFalse();
	}

	@Test
	void aMachineGetsATokenForTheAudienceItNames() throws Exception {
		var request = HttpRequest.newBuilder(URI.create(gateway + "/oauth2/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Authorization", "Basic c2FtcGxpbmctc2VydmljZTpzZWNyZXQ=")
			.POST(BodyPublishers.ofString("grant_type=client_credentials&scope=registry"))
			.build();
		String answer = http.send(request, BodyHandlers.ofString()).body();
		var token = SignedJWT.parse(answer.replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1"));
		assertThat(token.verify(publishedKey())).isTrue();
		assertThat(token.getJWTClaimsSet().getClaims()).containsEntry("sub", "sampling-service")
			.containsEntry("roles", List.of("SERVICE"))
			.containsEntry("aud", List.of("registry"));
	}

	private RSASSAVerifier publishedKey() throws Exception {
		var request = HttpRequest.newBuilder(URI.create(gateway + "/relay/jwks")).build();
		var keys = JWKSet.parse(http.send(request, BodyHandlers.ofString()).body());
		assertThat(keys.getKeys().getFirst().isPrivate()).isFalse();
		return new RSASSAVerifier(keys.getKeys().getFirst().toRSAKey());
	}

}
