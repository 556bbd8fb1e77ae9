# The packaged program. Build the jar first: ./hindcast build
FROM eclipse-temurin:25-jre

RUN groupadd --system hindcast \
 && useradd --system --gid hindcast --home-dir /var/lib/hindcast --create-home hindcast \
 && install --directory --owner=hindcast --group=hindcast --mode=700 /var/lib/hindcast/data
WORKDIR /opt/hindcast
COPY ui/target/hindcast.jar hindcast.jar

USER hindcast
ENV HINDCAST_DATA=/var/lib/hindcast/data
VOLUME /var/lib/hindcast/data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${HINDCAST_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "hindcast.jar"]
