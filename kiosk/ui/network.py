"""No network: whatever asks for a remote file gets an empty answer."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class _DenyAll(QNetworkAccessManager):
    def createRequest(
        self, op: QNetworkAccessManager.Operation, _request: QNetworkRequest, device: object = None
    ) -> QNetworkReply:
        del device
        return super().createRequest(op, QNetworkRequest(QUrl("data:,")), None)


class DenyAllNetwork(QQmlNetworkAccessManagerFactory):
    """Gives the QML engine a network that reaches nothing."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        """Make the manager the engine asks for."""
        return _DenyAll(parent)
