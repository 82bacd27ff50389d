# The seven processes: where their jars are, how they are started, watched and stopped. Sourced by the commands in
# infra/. Only processes whose pid stands in .data/run, and which really are ours, are ever touched.

PROCESSES="embedded standins gateway registry sampling inspection notification"
PORT=${FIREWARDEN_PORT:-8080}

port_of() {
  case $1 in
    gateway) echo "$PORT" ;;
    registry) echo $((PORT + 1)) ;;
    sampling) echo $((PORT + 2)) ;;
    inspection) echo $((PORT + 3)) ;;
    notification) echo $((PORT + 4)) ;;
    standins) echo $((PORT + 5)) ;;
    kafka | embedded) echo $((PORT + 6)) ;;
    controller) echo $((PORT + 7)) ;;
    mongo) echo $((PORT + 8)) ;;
  esac
}

jar_of() {
  case $1 in
    embedded | standins) echo "$HOUSE/infra/$1/target/$1.jar" ;;
    gateway) echo "$HOUSE/gateway/target/gateway.jar" ;;
    *) echo "$HOUSE/$1-service/target/$1-service.jar" ;;
  esac
}

heap_of() {
  case $1 in
    embedded) echo "${FIREWARDEN_HEAP_EMBEDDED:-448m}" ;;
    standins) echo 96m ;;
    *) echo "${FIREWARDEN_HEAP:-176m}" ;;
  esac
}

pid_of() {
  local pid; pid=$(cat "$DATA/run/$1.pid" 2>/dev/null) || return 1
  # A pid may have been given to somebody else since.
  { tr '\0' '\n' <"/proc/$pid/cmdline" | grep -q -- "firewarden.process=$1"; } 2>/dev/null || return 1
  echo "$pid"
}

running() { pid_of "$1" >/dev/null; }

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

ready() {
  running "$1" || return 1
  case $1 in
    embedded) answers "$(port_of kafka)" && answers "$(port_of mongo)" ;;
    *) curl -fsS -m 2 -o /dev/null "http://127.0.0.1:$(port_of "$1")/actuator/health/readiness" 2>/dev/null ;;
  esac
}

# A random secret, made once per installation. Processes start side by side: of two that make it, the first link counts.
secret() {
  local file="$DATA/secrets/$1" made
  if [ ! -s "$file" ]; then
    mkdir -p "$DATA/secrets"
    made=$(mktemp "$file.XXXXXX")
    head -c 64 /dev/urandom | base64 | tr -d '/+=\n' | cut -c1-"${2:-28}" >"$made"
    ln "$made" "$file" 2>/dev/null || true
    rm -f "$made"
  fi
  cat "$file"
}

environment() {
  cat <<END
SERVER_PORT=$(port_of "$1")
MONGODB_URI=mongodb://127.0.0.1:$(port_of mongo)
KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:$(port_of kafka)
FIREWARDEN_GATEWAY_URL=http://127.0.0.1:$(port_of gateway)
FIREWARDEN_REGISTRY_URL=http://127.0.0.1:$(port_of registry)
FIREWARDEN_SAMPLING_URL=http://127.0.0.1:$(port_of sampling)
FIREWARDEN_INSPECTION_URL=http://127.0.0.1:$(port_of inspection)
FIREWARDEN_NOTIFICATION_URL=http://127.0.0.1:$(port_of notification)
FIREWARDEN_WECHAT_URL=http://127.0.0.1:$(port_of standins)
FIREWARDEN_EXCHANGE_URL=${FIREWARDEN_EXCHANGE_URL-http://127.0.0.1:$(port_of standins)/exchange}
FIREWARDEN_EXCHANGE_APPKEY=$(secret exchange 32)
FIREWARDEN_EXCHANGE_DEMONSTRATION=$([ -f "$DATA/empty" ] && echo false || echo true)
FIREWARDEN_PUBLIC_URL=${FIREWARDEN_PUBLIC_URL:-http://127.0.0.1:$(port_of gateway)}
FIREWARDEN_CLOCK_OFFSET=$(cat "$DATA/clock")
FIREWARDEN_SERVICE_SECRET=$(secret service)
FIREWARDEN_KEY_SECRET=$(secret key 48)
FIREWARDEN_FEED_SECRET=$(secret feed)
FIREWARDEN_OPERATOR_PASSWORD=$(operator_password)
FIREWARDEN_DEMO_PASSWORD=$([ -f "$DATA/empty" ] || demo_password)
FIREWARDEN_DEMO_AGENCY=91511000MA0D000096,91511000MA0D000171,91511000MA0D00025U,91511000MA0D00033N,91511000MA0D00041H,91511000MA0D0005X9,91511000MA0D000689,91511000MA0D000764
FIREWARDEN_DATA=$DATA/store
END
}

# Passwords must hold letters of both cases, digits and a sign.
demo_password() { echo "Nj-$(secret demo 10)-9a"; }
operator_password() { echo "Yw-$(secret operator 10)-7b"; }

# unpack PROCESS: lays the jar out for a quick start and trains the JVM's cache on it; only when the jar is new.
unpack() {
  local name=$1 jar app; jar=$(jar_of "$name"); app="$DATA/app/$name"
  [ "$name" = embedded ] && return 0
  local print; print=$(sha1sum <"$jar" | cut -c1-40)
  [ "$(cat "$app/jar" 2>/dev/null)" = "$print" ] && return 0
  say "  preparing $name"
  rm -rf "$app"; mkdir -p "$app"
  "$JAVA" -Djarmode=tools -jar "$jar" extract --destination "$app" --force >/dev/null 2>"$DATA/logs/prepare-$name.log" ||
    fail "$name could not be laid out; see .data/logs/prepare-$name.log"
  # shellcheck disable=SC2046
  ( cd "$app" && env $(environment "$name" | tr '\n' ' ') "$JAVA" $(jvm_options "$name") -XX:AOTCacheOutput=app.aot \
    -Dspring.context.exit=onRefresh -jar "$(basename "$jar")" ) >>"$DATA/logs/prepare-$name.log" 2>&1 || rm -f "$app/app.aot"
  echo "$print" >"$app/jar"
}

# Seven JVMs start at once on two cores: without the second compiler they are ready in half the time and smaller.
# The store and broker keep it. For measuring throughput: FIREWARDEN_JVM=-XX:+TieredCompilation infra/up
jvm_options() {
  local compiler="${FIREWARDEN_JVM:--XX:TieredStopAtLevel=1}"
  [ "$1" != embedded ] || compiler=-XX:+TieredCompilation
  echo "-Dfirewarden.process=$1 $compiler -XX:+UseSerialGC -Xms32m -Xmx$(heap_of "$1") -Xss512k -XX:ReservedCodeCacheSize=96m -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
}

start() {
  local name=$1 app jar cache=""
  app="$DATA/app/$name"; jar="$app/$(basename "$(jar_of "$name")")"
  mkdir -p "$DATA/run" "$DATA/logs" "$DATA/store"
  [ -f "$app/app.aot" ] && cache="-XX:AOTCache=$app/app.aot -Xlog:aot=off -Xlog:cds=off"
  [ -f "$DATA/logs/$name.log" ] && mv -f "$DATA/logs/$name.log" "$DATA/logs/$name.before.log"
  if [ "$name" = embedded ]; then
    # shellcheck disable=SC2046
    setsid nohup "$JAVA" $(jvm_options embedded) -jar "$(jar_of embedded)" --data "$DATA/store" \
      --kafka-port "$(port_of kafka)" --controller-port "$(port_of controller)" --mongo-port "$(port_of mongo)" \
      >"$DATA/logs/embedded.log" 2>&1 9>&- </dev/null &
  else
    # shellcheck disable=SC2046,SC2086
    ( cd "$app" && exec env $(environment "$name" | tr '\n' ' ') setsid nohup "$JAVA" $(jvm_options "$name") $cache -jar "$jar" ) \
      >"$DATA/logs/$name.log" 2>&1 9>&- </dev/null &
  fi
  echo $! >"$DATA/run/$name.pid"
  [ "$name" = embedded ] || sha1sum <"$(jar_of "$name")" | cut -c1-40 >"$DATA/run/$name.jar"
}

# Ours, but started from an older jar.
outdated() {
  running "$1" && [ "$1" != embedded ] && [ "$(cat "$DATA/run/$1.jar" 2>/dev/null)" != "$(sha1sum <"$(jar_of "$1")" | cut -c1-40)" ]
}

stop() {
  local pid; pid=$(pid_of "$1") || { rm -f "$DATA/run/$1.pid"; return 0; }
  kill -TERM "$pid" 2>/dev/null
  local waited=0
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.2; waited=$((waited + 1))
    [ $waited -lt 150 ] || { kill -KILL "$pid" 2>/dev/null; break; }
  done
  rm -f "$DATA/run/$1.pid"
}

# Before anything is started: each port is free, or held by the process of ours that owns it.
ports_free() {
  local name port
  for name in gateway registry sampling inspection notification standins kafka controller mongo; do
    port=$(port_of "$name")
    case $name in kafka | controller | mongo) running embedded && continue ;; *) running "$name" && continue ;; esac
    ! answers "$port" || fail "port $port ($name) is taken by another program. Stop it, or choose other ports: FIREWARDEN_PORT=9080 infra/up uses 9080 to 9088." 6
  done
}

resident_mb() {
  local pid; pid=$(pid_of "$1") || { echo 0; return; }
  awk '/^VmRSS/{print int($2/1024)}' "/proc/$pid/status"
}
